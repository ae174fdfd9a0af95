/** What happens once the work for a client is over, over HTTP. */
package org.ballincourt.acceptance.followup;
