/** Issues, their statuses and their change history. */
package org.ballincourt.host.issue;
