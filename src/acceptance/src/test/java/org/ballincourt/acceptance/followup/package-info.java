/** What happens once the work for a client is over. */
package org.ballincourt.acceptance.followup;
