/** Plain SQL on our own tables, for what Active Objects cannot ask: read, never written. */
package org.ballincourt.jira.sql;
