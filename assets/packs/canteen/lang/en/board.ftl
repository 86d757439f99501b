# Who and what lies on the table.

# Meters
meter-calm = Calm
    .about = Whether one can hear one’s neighbour without shouting.
meter-plates = Clean plates
    .about = How little of what is cooked ends in the bin.
meter-warmth = Warmth
    .about = Whether one is glad to sit down in this room.
meter-kitchen = Kitchen purse
    .about = What the kitchen can still buy before the month is out.

# What a seat or a stall has
attribute-stars = Stars
    .about = What the star board gives you. They decide where you may sit and when you are served. They do not fill anybody.
attribute-friends = Friends
    .about = How many here would keep you a chair.
attribute-coins = Pocket money
    .about = The coins in your pocket.
attribute-slate = Slate
    .about = Coins you owe the kitchen for lunches already eaten.
attribute-slips = Slips
    .about = Paper slips for signing a proposal. Two of them bring it before the assembly.
attribute-hours = Free hours
    .about = What a host’s day has left for anything but soup.
attribute-shared = Times shared
    .about = How often somebody ate, or sat better, because of you.
attribute-eaten = Lunches enjoyed
    .about = How often you ate well and in peace.
attribute-kept = Kept to yourself
    .about = What stayed between you and your tray.
attribute-corrected = Records put right
    .about = How many entries on the star board you had put right.
attribute-freshness = Freshness
    .about = How good the fruit is, from 0 to 10.

side-guest = Guests
    .about = Those who eat here, and are given stars for it.
side-host = Hosts
    .about = Those who keep the canteen going, and answer for the stars.

topic-food = Food
topic-money = Money
topic-people = People
topic-rules = Rules

channel-sight = seen across the room
channel-talk = heard or told
channel-till = rung up on a card

service-second-helping = Second helping
    .refused = A second helping is refused
service-window-seat = Window table
    .refused = The window table is refused

deck-food = Food
deck-money = Money
deck-people = People
deck-rules = Rules

# Where things are
quarter-hall = The dining hall
quarter-back = Behind the counter
quarter-outside = Outside

place-queue = The queue
    .about = Ninety pupils, one rail, and the star board on the wall above.
place-counter = The counter
    .about = Two pots, one ladle, and a till that beeps green or red.
place-window-table = The window table
    .about = Six chairs in the sun. Everybody else can see who sits there.
place-tray-return = The tray return
    .about = A hatch, a belt and three bins: what is left of lunch goes past here.
place-kitchen-door = The kitchen door
    .about = It swings both ways, and behind it somebody is always peeling.
place-office = The supervisor’s office
    .about = A desk, a kettle, and the book in which the stars are kept.
place-yard = The yard
    .about = Two benches, one mulberry tree, and as much noise as one likes.
place-fruit-stall = The fruit stall
    .about = Run by a pupil since spring: apples, pears, and a tin for the coins.

sensor-tray-camera = Tray camera
    .about = Looks down on the trays and puts names to them. From above, one head is much like another.
sensor-duty-pupil = Duty pupil
    .about = Two eyes, two ears, and friends and foes like anybody else.
sensor-till = The till
    .about = Knows every card, wherever it is used. It does not know whose hand holds it.
sensor-note-box = Note box
    .about = A slot for folded paper: who did what at lunch. Not everybody writes what they saw.

role-sharer = The one who shares
    .name = Rima
    .about = Her mother packs for five, and her table knows it. Has never finished a plate alone.
role-allergy = The one with the allergy
    .name = Sami
    .about = One crumb of the wrong cake, and he needs a doctor. Reads labels the way others read messages.
role-empty-card = The one with the empty card
    .name = Dana
    .about = By the twentieth of the month the till shows red. Says “I’m not hungry” very convincingly.
role-late-bus = The one from the late bus
    .name = Ziad
    .about = Lives behind the level crossing. When he comes in, the hot pot is usually being scraped.
role-stall-keeper = Keeper of the fruit stall
    .name = Tala
    .about = Fourteen crates, one tin, and a notebook with every pear in it. The stall’s fruit is rated too.
role-cook = Cook
    .name = Aida
    .about = Cooks for three hundred with money for two hundred and fifty. Knows by the bins what they thought of it.
role-supervisor = Supervisor
    .name = Nabil
    .about = Once saw a child choke and nobody hear it for the noise. Has believed in quiet ever since.
role-council = Speaker of the pupils’ council
    .name = Jana
    .about = Was elected to abolish the queue. Now she keeps the rota, and is asked for stars.

company-fruit-stall = The fruit stall
    .about = Sells what the orchard sends, and hears about it when it is brown.
company-orchard = The hillside orchard
    .about = Sends crates on Mondays. What it cannot sell in town, it sends on Tuesdays.
