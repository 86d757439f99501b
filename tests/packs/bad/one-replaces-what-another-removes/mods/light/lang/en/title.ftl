pack-light = light
    .about = For a test.
