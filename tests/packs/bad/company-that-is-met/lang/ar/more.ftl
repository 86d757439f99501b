clause-poor = كلمة
    .text = كلمات
status-listed = كلمة
    .about = كلمات
