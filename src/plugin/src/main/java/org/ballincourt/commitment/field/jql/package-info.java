/** Jira's search by whose move it is: the functions that stand in a query. */
package org.ballincourt.commitment.field.jql;
