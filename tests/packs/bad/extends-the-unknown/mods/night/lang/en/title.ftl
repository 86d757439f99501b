pack-night = night
    .about = For a test.
