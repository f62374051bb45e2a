//! One running window: screen, session bus, driver and program, ended together.

use fantoccini::{Client, ClientBuilder};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::{Map, Value, json};
use std::{
    fs,
    io::{Read, Write},
    net::{TcpListener, TcpStream},
    path::{Path, PathBuf},
    process::Command,
    thread::sleep,
    time::{Duration, Instant},
};
use tempfile::TempDir;
use xtask::display::{Session, VirtualDisplay};

/// What stays when the program is ended: its data, and the folder the native dialogs are answered from.
pub(crate) struct Place {
    data: TempDir,
    dialogs: TempDir,
    home: Option<TempDir>,
}

/// The folders a desktop gives to programs, below the home of a place that has one.
const OF_THE_DESKTOP: [(&str, &str); 7] = [
    ("HOME", ""),
    ("XDG_CACHE_HOME", "cache"),
    ("XDG_CONFIG_HOME", "config"),
    ("XDG_DATA_HOME", "share"),
    ("XDG_STATE_HOME", "state"),
    ("XDG_RUNTIME_DIR", "run"),
    ("TMPDIR", "tmp"),
];

impl Place {
    pub(crate) fn new() -> Self {
        Self { data: TempDir::new().unwrap(), dialogs: TempDir::new().unwrap(), home: None }
    }

    /// With a home of its own, so that whatever is written there is known to come from this program.
    pub(crate) fn with_a_home() -> Self {
        let home = TempDir::new().unwrap();
        for (_, folder) in OF_THE_DESKTOP.iter().filter(|(_, folder)| !folder.is_empty()) {
            fs::create_dir(home.path().join(folder)).unwrap();
        }
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt;
            fs::set_permissions(home.path().join("run"), fs::Permissions::from_mode(0o700)).unwrap();
        }
        Self { home: Some(home), ..Self::new() }
    }

    pub(crate) fn home(&self) -> &Path {
        self.home.as_ref().unwrap().path()
    }

    fn variables(&self) -> Vec<(&'static str, PathBuf)> {
        let below = |home: &TempDir| OF_THE_DESKTOP.map(|(name, folder)| (name, home.path().join(folder))).to_vec();
        self.home.as_ref().map_or_else(Vec::new, below)
    }

    pub(crate) fn data(&self) -> &Path {
        self.data.path()
    }

    pub(crate) fn dialogs(&self) -> &Path {
        self.dialogs.path()
    }

    /// Lays the file where the next dialog that opens one finds it, alone.
    pub(crate) fn offer(&self, name: &str, bytes: &[u8]) {
        let open = self.dialogs().join("open");
        if open.exists() {
            fs::remove_dir_all(&open).unwrap();
        }
        fs::create_dir(&open).unwrap();
        fs::write(open.join(name), bytes).unwrap();
    }

    /// The one saved file whose name begins so.
    pub(crate) fn saved(&self, beginning: &str) -> PathBuf {
        let names = |entry: std::io::Result<fs::DirEntry>| entry.unwrap().path();
        let files = fs::read_dir(self.dialogs()).unwrap().map(names);
        let fits = |file: &PathBuf| file.file_name().unwrap().to_string_lossy().starts_with(beginning);
        let found: Vec<_> = files.filter(fits).collect();
        assert_eq!(found.len(), 1, "saved as {beginning:?}: {found:?}");
        found[0].clone()
    }
}

pub(crate) struct Window {
    pub(super) client: Client,
    program: PathBuf,
    // In this order: the programs end before their screen does.
    session: Session,
    display: VirtualDisplay,
}

impl Window {
    /// Starts the built program on `place` and waits until its page is there.
    pub(crate) async fn open(place: &Place, arguments: &[&str]) -> Self {
        Self::start(xtask::program("debug", "breakwater"), place, arguments).await
    }

    /// The same with the program of another profile.
    pub(crate) async fn start(program: PathBuf, place: &Place, arguments: &[&str]) -> Self {
        let binary = program.clone();
        Self::run(program, binary, place, arguments).await
    }

    /// Starts the program by a script of the shell, which prepares its surroundings and ends with `exec "$PROGRAM" "$@"`.
    #[cfg(unix)]
    pub(crate) async fn open_by(place: &Place, script: &str) -> Self {
        use std::os::unix::fs::PermissionsExt;
        let program = xtask::program("debug", "breakwater");
        let binary = place.dialogs().join("start");
        fs::write(&binary, format!("#!/bin/sh\nPROGRAM='{}'\n{script}\n", program.display())).unwrap();
        fs::set_permissions(&binary, fs::Permissions::from_mode(0o700)).unwrap();
        Self::run(program, binary, place, &[]).await
    }

    async fn run(program: PathBuf, binary: PathBuf, place: &Place, arguments: &[&str]) -> Self {
        assert!(program.exists(), "{} is not built; `cargo xtask test` does it", program.display());
        let display = VirtualDisplay::start(1366, 768).unwrap();
        let port = free_port();
        let session = Session::start(&display, &driver(), |command| {
            command
                .arg(format!("--port={port}"))
                .env("TAURI_AUTOMATION", "true")
                .env("TAURI_WEBVIEW_AUTOMATION", "true")
                .env("BREAKWATER_DATA_DIR", place.data())
                .env("BREAKWATER_DIALOG_DIR", place.dialogs())
                .envs(place.variables())
                // Pictures taken through the driver hang with either of these.
                .env_remove("WEBKIT_DISABLE_DMABUF_RENDERER")
                .env_remove("WEBKIT_DISABLE_COMPOSITING_MODE");
        })
        .unwrap();
        wait_until_ready(port);
        let mut capabilities = Map::new();
        capabilities.insert("webkitgtk:browserOptions".to_owned(), json!({"binary": binary, "args": arguments}));
        capabilities.insert("timeouts".to_owned(), json!({"script": 120_000}));
        let client = ClientBuilder::new(HttpConnector::new())
            .capabilities(capabilities)
            .connect(&format!("http://127.0.0.1:{port}"))
            .await
            .unwrap();
        let window = Self { client, program, session, display };
        window.wait_for("the page", "document.readyState === 'complete' && words(document.body) !== ''", &[]).await;
        window.watch_policy().await;
        window
    }

    /// Makes the page exactly so large: there is no window manager, hence no frame around it.
    pub(crate) async fn resize(&self, width: u32, height: u32) {
        self.client.set_window_rect(0, 0, width, height).await.unwrap();
        let so_large = "innerWidth === arguments[0] && innerHeight === arguments[1]";
        self.wait_for(&format!("{width}x{height}"), so_large, &[json!(width), json!(height)]).await;
    }

    /// Loads the page again: the vault stays open, everything else begins anew.
    pub(crate) async fn reload(&self) {
        self.client.refresh().await.unwrap();
        self.wait_for("the page", "document.readyState === 'complete' && words(document.body) !== ''", &[]).await;
        self.watch_policy().await;
    }

    /// Ends the program as a power cut does.
    pub(crate) fn kill(self) {
        let program = self.program_id();
        let killed = Command::new("kill").args(["-KILL", &program.to_string()]).status().unwrap();
        assert!(killed.success(), "the program was running");
        while Path::new("/proc").join(program.to_string()).join("exe").exists() {
            sleep(Duration::from_millis(5));
        }
    }

    /// Ends the session in the ordinary way.
    pub(crate) async fn close(self) {
        self.client.clone().close().await.unwrap();
    }

    /// Keeps a picture of the screen below `target`, for the eye.
    pub(crate) fn keep_picture(&self, name: &str) -> PathBuf {
        let folder = xtask::target().join("window-tests");
        fs::create_dir_all(&folder).unwrap();
        let file = folder.join(format!("{name}.png"));
        self.display.picture(&file).unwrap();
        file
    }

    /// Waits until letters are on the screen: a page may say the right thing and show nothing.
    pub(crate) fn wait_until_drawn(&self) {
        self.display.wait_until_drawn(100, Duration::from_secs(30)).unwrap();
    }

    /// The process of the program below the driver of this session.
    pub(crate) fn program_id(&self) -> u32 {
        let program = self.program.canonicalize().unwrap();
        let found = self.processes().into_iter().find(|(_, exe)| *exe == program);
        found.expect("the program is among the processes of this session").0
    }

    /// Everything that runs in this session, with the program each runs.
    pub(crate) fn processes(&self) -> Vec<(u32, PathBuf)> {
        below(self.session.id())
    }
}

/// A process and everything it started, with the program each runs.
pub(crate) fn below(first: u32) -> Vec<(u32, PathBuf)> {
    let (mut below, mut found) = (vec![first], Vec::new());
    while let Some(id) = below.pop() {
        let process = Path::new("/proc").join(id.to_string());
        found.extend(fs::read_link(process.join("exe")).ok().map(|exe| (id, exe)));
        // A process that is started by another thread than the first is that thread's child.
        for thread in fs::read_dir(process.join("task")).into_iter().flatten().flatten() {
            let children = fs::read_to_string(thread.path().join("children")).unwrap_or_default();
            below.extend(children.split_whitespace().filter_map(|child| child.parse::<u32>().ok()));
        }
    }
    found
}

/// Debian puts the driver on the path; `WebKitGTK` itself keeps it beside its other programs.
fn driver() -> PathBuf {
    PathBuf::from("WebKitWebDriver")
}

fn free_port() -> u16 {
    TcpListener::bind(("127.0.0.1", 0)).unwrap().local_addr().unwrap().port()
}

/// The driver's port is open before the driver is ready; it says itself when it is.
fn wait_until_ready(port: u16) {
    let until = Instant::now() + Duration::from_secs(30);
    while Instant::now() < until {
        if status(port).is_some_and(|status| status["value"]["ready"] == true) {
            return;
        }
        sleep(Duration::from_millis(20));
    }
    panic!("WebKitWebDriver did not become ready");
}

fn status(port: u16) -> Option<Value> {
    let mut stream = TcpStream::connect(("127.0.0.1", port)).ok()?;
    stream.set_read_timeout(Some(Duration::from_secs(2))).ok()?;
    stream.write_all(b"GET /status HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n").ok()?;
    let mut answer = Vec::new();
    // The driver may keep the connection open; what came until the timeout is enough.
    let mut chunk = [0; 4096];
    while let Ok(n @ 1..) = stream.read(&mut chunk) {
        answer.extend_from_slice(&chunk[..n]);
        if answer.ends_with(b"}") {
            break;
        }
    }
    let answer = String::from_utf8(answer).ok()?;
    serde_json::from_str(answer.split("\r\n\r\n").nth(1)?).ok()
}
