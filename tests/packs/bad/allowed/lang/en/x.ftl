deed-sing = singing
deed-whistle = whistling
deed-hum = humming
# allow(P052): shown by a later version
deed-dance = dancing
