//! Tells Tauri which commands are ours, so that each needs a permission of its own: without this
//! list every command of the application would be open to the page.

include!("crates/app/src/api/commands.in");

macro_rules! names {
    ($($name:ident: $request:ty => $response:ty,)*) => { &[$(stringify!($name)),*] };
}

const COMMANDS: &[&str] = with_commands!(names);

fn main() {
    println!("cargo:rerun-if-changed=crates/app/src/api/commands.in");
    let attributes = tauri_build::Attributes::new().app_manifest(tauri_build::AppManifest::new().commands(COMMANDS));
    if let Err(error) = tauri_build::try_build(attributes) {
        println!("cargo:warning={error:#}");
        std::process::exit(1);
    }
}
