"""aerich's migrations, generated from the models, reviewed, never edited once released."""
