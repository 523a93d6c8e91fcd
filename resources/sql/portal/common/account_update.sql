update account set name = :name, organisation = :organisation where id = :id
