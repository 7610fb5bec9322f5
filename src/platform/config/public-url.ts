/** The address under which readers reach the service, without a slash at the end. */
export const PUBLIC_URL = Symbol('PUBLIC_URL')
