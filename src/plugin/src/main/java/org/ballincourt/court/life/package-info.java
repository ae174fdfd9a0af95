/** Where an issue lay over its life: its projects, and the phases of them. */
package org.ballincourt.court.life;
