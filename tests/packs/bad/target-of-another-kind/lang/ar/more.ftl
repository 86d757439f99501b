phase-office = كلمة
    .about = كلمات
action-visit = كلمة
    .about = كلمات
action-name = كلمة
    .about = كلمات
