bulletin-fire = كلمة
    .text = كلمات
bulletin-flood = كلمة
    .text = كلمات
