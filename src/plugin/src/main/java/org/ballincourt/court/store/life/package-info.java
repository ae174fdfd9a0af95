/** What is known of an issue’s life when its turns are derived, and what counts its time. */
package org.ballincourt.court.store.life;
