-- Runs once, when the database is made: the login of the servers. It owns nothing, and becomes one of the three roles that
-- the migrations give rights to; only `migrate` knows the owner.
\getenv password APP_PASSWORD
create role leerspoor_app nologin;
create role leerspoor_identity nologin;
create role leerspoor_mail nologin;
create role leerspoor_web login noinherit password :'password' in role leerspoor_app, leerspoor_identity, leerspoor_mail;
