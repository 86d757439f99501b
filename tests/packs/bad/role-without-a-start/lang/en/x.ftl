role-sitter = Sitter
    .name = Sim
    .about = Sits.
