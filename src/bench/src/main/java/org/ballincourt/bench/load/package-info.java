/** A Jira with very many issues, drawn at random and written straight into its database. */
package org.ballincourt.bench.load;
