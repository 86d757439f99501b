side-clerks = Clerks
