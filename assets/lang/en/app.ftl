# The program around the game: opening the window, drawing the gallery.

app-no-display = there is no display (neither WAYLAND_DISPLAY nor DISPLAY is set)
app-no-answer = there is no display (nothing answers at { $at })
app-no-adapter = there is no graphics adapter (neither Vulkan nor another driver is installed)
app-not-built = This build of Mizan has no window. The game is played in the terminal.
