/**
 * The functions that a query may name, Jira's own and those of plugins, and the values they give.
 */
package org.ballincourt.host.search.function;
