pack-canteen = The canteen
    .about = In this school canteen every guest starts with ten stars. Four lunches to argue about what the stars should mean.

phase-bell = The bell
    .about = Something happens to the canteen.
phase-lunch = Lunch
    .about = Guests go about the canteen, and each meets a dilemma.
phase-kitchen-table = The kitchen table
    .about = Each host does one thing.
phase-assembly = The assembly
    .about = A proposal is argued over, perhaps amended, and voted on in secret.
phase-star-board = The star board
    .about = What was seen is counted by today’s rules.
phase-last-spoon = The last spoon
    .about = One question before the plates are cleared.
