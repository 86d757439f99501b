# Title, set-up and settings.

title-name = Mizan
title-other-name = ميزان
title-line = { word-line }
title-new = New game
title-continue = Continue
title-guide = Show me how
title-rules = The rulebook
title-saves = Saved games
title-almanac = Almanac
title-settings = Settings
title-language = العربية
title-quit = Quit

setup-heading = A new game
setup-back = Back
setup-start = Begin
setup-line = One person and three bots are seated. Begin, or change what you like.
setup-packs = On the table: { $base }. On it, in this order: { $mods }
setup-length = Length
setup-rounds = { $n ->
    [one] { $n } round
   *[other] { $n } rounds
  }
setup-seed = Seed (optional)
setup-seat = Seat { $n }
setup-who = Seat { $n }: { $who }
setup-person = A person
setup-bot-random = Bot: by chance
setup-bot-keeper = Bot: keeps the rules
setup-bot-voice = Bot: wants to be heard
setup-bot-drifter = Bot: wants to get by
setup-role = Seat { $n }, role: { $role }
setup-dealt = Role is dealt
setup-dealt-later = The roles are dealt once the first laws are voted.
setup-variants = Play it differently
setup-name = Seat { $n }, name
setup-name-word = Name
setup-add = Add a seat
setup-remove = Remove seat { $n }
setup-bad-seed = The seed must be a whole number, or empty.

settings-heading = Settings
settings-language = Language
settings-theme = Colours
settings-light = Light
settings-dark = Dark
settings-contrast = High contrast
settings-text = Text size
settings-percent = { $n } %
settings-motion = Things may move
settings-pace = Bots decide
settings-instant = At once
settings-brisk = Briskly
settings-calm = Calmly

settings-speech = Time to speak in a debate, for people who share the desktop
settings-speech-free = No clock
settings-speech-one = One minute
settings-speech-two = Two minutes
settings-guide = Guide me through the first round of the next game
settings-sound = Mizan has no sound.
settings-close = Done
settings-broken = The settings could not be read, so the usual ones are on. The file is left as it is. { $path }: { $why }
settings-unsaved = The settings could not be saved: { $why }
setup-open = Press to see all there is
setup-ask-who = Seat { $n }: who plays?
setup-ask-role = Seat { $n }: which role?
setup-keep = Leave it as it is
setup-dealt-about = Drawn from the roles that nobody chose, when the game begins.
setup-owners = { $side } with a business of their own
setup-taken = Seat { $n } has this role.
