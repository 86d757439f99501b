bet-took = كلمة
bet-seen = كلمة
bet-most = كلمة
