/** Finds issues of many projects by whose move they are. */
package org.ballincourt.court.store.search;
