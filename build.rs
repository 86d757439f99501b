//! Builds the program anew when a pack or a text that is shipped inside it changes, also when a file is added.
fn main() {
    println!("cargo::rerun-if-changed=assets/packs");
    println!("cargo::rerun-if-changed=assets/lang");
}
