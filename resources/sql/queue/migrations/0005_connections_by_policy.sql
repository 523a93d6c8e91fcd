UPDATE download SET connections = 0 WHERE connections = 1
