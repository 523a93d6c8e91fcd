DELETE FROM notice WHERE number <= :number
