# What players read of this pack. A message's id is the kind of the entry, a hyphen, and its id.

pack-NAME = NAME
    .about = One sentence that says what this pack changes.
