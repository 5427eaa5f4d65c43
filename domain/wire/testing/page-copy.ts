/** The text of an article page as a browser copies it; place, people and paper are invented. */
export const PAGE_COPY = `Categories: Top Stories

Norda says it expects Wessmoor’s council to visit in spring

NORHAVEN (Ridge News): Norda’s harbour master said on Friday he was expecting the council of Wessmoor to make its first visit in spring, in what would be a public show of friendship across the sound.

In opening remarks on local television, he said: “We are expecting you, dear neighbours, with all your boats.”

He said the visit would “show the coast how close we are.”

At a September fair in Garhi Noor, he acknowledged the council’s “worries” about the tides.

\u00a0

The Norda Courier

Recent Posts

Harbour board to bring more ferries for the whole coast

N.C. Report KARACHI: The harbour board has decided to bring in more ferries for the…

12 hours ago

Wardens give board 15-day notice

Gulnar Mirza PESHAWAR: Chief Warden of the glacier gauges (CWG) Sarang Odho has threatened to…

12 hours ago

Ferry to the salt jetty turned back by engine fault

N.C. Report KARACHI : The evening ferry from Rehmat Landing to the salt jetty was turned…

2 days ago

This website uses cookies.`;
