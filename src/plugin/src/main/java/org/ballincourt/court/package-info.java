/** Whose move it is: parties, turns, and the one function that derives them from history. */
package org.ballincourt.court;
