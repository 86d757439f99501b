# Laws that come with a season or a piece of news, and those that price a deed anew.

deed-sign-falsely = vouching for what is not so
deed-look-up = looking somebody up in the files

clause-true-papers = Month of true papers
    .text = Whoever vouches for what is not so loses 40 points. This law ends after four ledgers.
clause-tax-season = Tax season
    .text = Hiding income costs 40 points. This law ends after three ledgers.
clause-supply-watch = Eyes on suppliers
    .text = A company whose supplier is under supervision loses 20 points each round.
clause-wary-buyers = Supervision is public
    .text = Who is under supervision may be read by all. In one case of ten a buyer leaves its supervised supplier, each round anew.
clause-true-word = True word rule
    .text = Vouching for what is not so costs 60 points.
clause-loan-law = Loan rule
    .text = Taking a loan costs 20 points.
clause-half-open = Open hands, halved
    .text = Handing over personal data earns 10 points, no longer 20.
clause-winter-merit = Merit of help in winter
    .text = Helping a poor household earns 70 points.
clause-visitor-rule = Visitors are reading
    .text = Whoever is seen criticising the city loses 20 points. This law ends after three ledgers.
clause-festival-thanks = Festival thanks
    .text = An evening given to the neighbourhood earns 20 points. This law ends after three ledgers.
clause-fever-rule = Fever rule
    .text = Hiding a journey costs 30 points. This law ends after three ledgers.
clause-ribbon-season = Season of ribbons
    .text = A company with 970 points or more and no gloss on its reports is put on the redlist. This law ends after three ledgers.
clause-drain-watch = Drain watch
    .text = A company whose marks for water are below 6 is blacklisted. This law ends after two ledgers.
clause-deep-debt = Deep in debt
    .text = From 8 coins of debt on, the fast counter, the housing list and new loans are closed.
clause-label-spring = A spring of labels
    .text = Whoever is seen passing on a rumour gets a label, and with it a star less. This law ends after three ledgers.
clause-peeping-rule = Against peeping
    .text = Looking somebody up in the city’s files costs 40 points.
