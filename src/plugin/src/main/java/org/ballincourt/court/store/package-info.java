/** The court rules of each project, kept in Active Objects, and the turns under them. */
package org.ballincourt.court.store;
