//! Lists the catalogues so that adding a language is adding files: `locales/<language>/*.ftl`.

use std::{env, error::Error, fmt::Write as _, fs, path::Path};

fn main() -> Result<(), Box<dyn Error>> {
    let root = Path::new(&env::var("CARGO_MANIFEST_DIR")?).join("locales");
    println!("cargo::rerun-if-changed={}", root.display());
    let mut list = String::from("&[\n");
    for language in sorted(&root)? {
        println!("cargo::rerun-if-changed={}", root.join(&language).display());
        for file in sorted(&root.join(&language))? {
            let path = root.join(&language).join(&file);
            if path.extension().is_some_and(|extension| extension == "ftl") {
                println!("cargo::rerun-if-changed={}", path.display());
                let path = path.to_str().ok_or("the catalogues lie on a path that is not UTF-8")?;
                writeln!(list, "({language:?}, {file:?}, include_str!({path:?})),")?;
            }
        }
    }
    list.push(']');
    fs::write(Path::new(&env::var("OUT_DIR")?).join("catalogues.rs"), list)?;
    Ok(())
}

fn sorted(folder: &Path) -> Result<Vec<String>, Box<dyn Error>> {
    let mut names = Vec::new();
    for entry in fs::read_dir(folder)? {
        names.push(entry?.file_name().into_string().map_err(|name| format!("{} is not UTF-8", name.display()))?);
    }
    names.sort();
    Ok(names)
}
