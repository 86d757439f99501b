bill-late-bill = Late bill
    .about = Too late.
