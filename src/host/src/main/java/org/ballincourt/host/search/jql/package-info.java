/** Reads Jira's query language into clauses, without knowing any field. */
package org.ballincourt.host.search.jql;
