/** Holds the description of the REST resources against the resources. */
package org.ballincourt.openapi;
