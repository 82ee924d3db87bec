mod files;
mod measure;
mod scenes;
