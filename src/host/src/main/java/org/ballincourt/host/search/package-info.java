/** Jira's search: the small part of its query language that plugins here need, as SQL. */
package org.ballincourt.host.search;
