/** The turns of issues, kept in Active Objects, and the one way in which they are written. */
package org.ballincourt.court.store;
