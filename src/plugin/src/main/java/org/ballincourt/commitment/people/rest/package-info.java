/** Who can be asked, over HTTP. */
package org.ballincourt.commitment.people.rest;
