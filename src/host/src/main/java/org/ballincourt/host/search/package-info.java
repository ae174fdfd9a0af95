/** Jira’s search: its query language read, checked and answered from database and index. */
package org.ballincourt.host.search;
