INSERT OR REPLACE INTO meeting (id, title, starts_on, ends_on, city, country, search_text, body)
VALUES (:id, :title, :starts_on, :ends_on, :city, :country, :search_text, :body)
