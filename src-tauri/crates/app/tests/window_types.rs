//! The types of the window's calls, as TypeScript, written from the one list of calls.
//!
//! `BREAKWATER_WRITE_TYPES=1 cargo test -p breakwater-app --test window_types` writes the file;
//! without it the test fails when the committed file is not what the list says.

#![allow(clippy::unwrap_used, reason = "a test: an unwrap that fails is the failure")]

use breakwater_app::api::*;
use std::{any::TypeId, collections::BTreeMap, fmt::Write, fs, path::Path};
use ts_rs::{Config, TS, TypeVisitor};

include!("../src/api/commands.in");

/// Every type a call mentions, with those it is made of.
struct Types {
    config: Config,
    seen: Vec<TypeId>,
    declarations: BTreeMap<String, String>,
}

impl TypeVisitor for Types {
    fn visit<T: TS + 'static + ?Sized>(&mut self) {
        if self.seen.contains(&TypeId::of::<T>()) {
            return;
        }
        self.seen.push(TypeId::of::<T>());
        if T::output_path().is_some() {
            let comment = T::docs().unwrap_or_default();
            let declaration = format!("{comment}export {}", T::decl(&self.config));
            self.declarations.insert(T::ident(&self.config), declaration);
        }
        T::visit_dependencies(self);
        T::visit_generics(self);
    }
}

fn typescript() -> String {
    let config = Config::default();
    let mut types = Types { config: Config::default(), seen: Vec::new(), declarations: BTreeMap::new() };
    let mut commands = String::new();
    macro_rules! collect {
        ($($name:ident: $request:ty => $response:ty,)*) => {$(
            types.visit::<$request>();
            types.visit::<$response>();
            writeln!(
                commands,
                "  {}: {{ request: {}; response: {} }};",
                stringify!($name),
                <$request as TS>::name(&config),
                <$response as TS>::name(&config),
            )
            .unwrap();
        )*};
    }
    with_commands!(collect);
    types.visit::<UiError>();

    let mut text = String::from(
        "// Written from the Rust types by `BREAKWATER_WRITE_TYPES=1 cargo test -p breakwater-app --test window_types`.\n\
         // Do not edit: a check fails when it is not what src-tauri/crates/app/src/api says.\n\n",
    );
    for declaration in types.declarations.values() {
        text.push_str(declaration);
        text.push_str("\n\n");
    }
    let _ = write!(text, "/** Every call the window may make. */\nexport interface Commands {{\n{commands}}}\n");
    text
}

#[test]
fn the_windows_types_are_current() {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../ui/src/ipc/generated/types.ts");
    let now = typescript();
    if std::env::var_os("BREAKWATER_WRITE_TYPES").is_some() {
        fs::create_dir_all(file.parent().unwrap()).unwrap();
        fs::write(&file, &now).unwrap();
    }
    let committed = fs::read_to_string(&file).unwrap_or_default();
    assert!(committed == now, "ui/src/ipc/generated/types.ts is stale: run this test with BREAKWATER_WRITE_TYPES=1");
}
