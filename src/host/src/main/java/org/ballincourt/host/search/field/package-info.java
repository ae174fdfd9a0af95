/** What the search knows of custom fields: which there are, and what the index holds of them. */
package org.ballincourt.host.search.field;
