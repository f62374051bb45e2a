//! The checks of this harness can fail: without that, their passing would mean nothing.

use crate::harness::{Place, Window};

#[tokio::test(flavor = "multi_thread")]
async fn a_planted_barrier_is_found() {
    let place = Place::new();
    let window = Window::open(&place, &[]).await;
    window
        .script(
            "const b = document.createElement('button'); b.id = 'nameless'; document.body.append(b);
             const i = document.createElement('img'); i.id = 'undescribed'; i.src = '/none.png'; document.body.append(i);",
            &[],
        )
        .await;
    let barriers = window.serious_barriers().await.join("\n");
    assert!(barriers.contains("button-name"), "a button without a name is a barrier: {barriers}");
    assert!(barriers.contains("image-alt"), "a picture without words is a barrier: {barriers}");
    window.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_the_policy_refuses_is_noticed() {
    let place = Place::new();
    let window = Window::open(&place, &[]).await;
    window.wait_until_drawn();
    window
        .script(
            "const p = document.createElement('p'); p.setAttribute('style', 'color: red'); document.body.append(p);
             const s = document.createElement('script'); try { s.src = 'https://example.org/x.js'; } catch { }
             document.body.append(s);",
            &[],
        )
        .await;
    window.wait_for("a refusal", "window.refused.length > 1", &[]).await;
    window.keep_picture("harness");
    let refused = window.refused_by_policy().await.join("\n");
    println!("refused: {refused}");
    assert!(refused.contains("style-src"), "a literal style is refused: {refused}");
    window.close().await;
}
