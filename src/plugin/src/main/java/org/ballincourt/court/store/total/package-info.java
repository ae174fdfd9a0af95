/** Where the time of a project went, added up by the database. */
package org.ballincourt.court.store.total;
