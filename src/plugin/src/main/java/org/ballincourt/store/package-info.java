/** What all stores have to know of the database. */
package org.ballincourt.store;
