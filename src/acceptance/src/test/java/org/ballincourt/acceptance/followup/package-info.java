/** What happens once the work in a project is over, over HTTP. */
package org.ballincourt.acceptance.followup;
