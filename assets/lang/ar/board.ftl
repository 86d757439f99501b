# لوحة المدينة.

board-watched = تراقبه: { $by }
board-sensor = ترى { $sees } من كل 100، وتخطئ صاحب { $misreads } من كل 100 مما ترى.
