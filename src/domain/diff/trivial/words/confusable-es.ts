/**
 * Words of the language that one letter turns into another word of it: a change between two of them is never a typo. Kept by hand.
 */
export const spanishWords = `acción amargo ambiente arco ayuda banco barco blanco bomba botar breve brisa cama camisa carga cargo casa caso cerca cercar
    cerrar cerro cesión ciento cierra cierto cliente cobre corte cosa creciente crisis cruz dama dato dejo derecho diente dijo
    división doble drama duda ejercito ejército elección embargo emisión encargo erección estrecho fama fierro fijo firar flanco
    franco frente fuente fuerte fuerza gato gente girar gozo guerra hambre hecho hierro hijo hombre hombro huerto huevo jueves juez
    jugar juzgar largo lección lecho lejo llamar llegar llenar llevar llover lluvia manco marco masa matar mente mesa miente mirar
    misa misión muerte muerto nación nieve noble noción nombre norte notar nueve nuevo nuez omisión pagar pais parar pareja parte
    pasa pasar paso pato país pecho perra perro pesar peso pisar piso plato pobre policía polémica política posar poso pozo premisa
    presión prisa prisión publico puente puerta puerto pues puso público queja ración rama rato raza reciente revisión risa robar
    roble rodar rogar rosa rotar rumba sanción sección selección sesión siente sierra sobre suerte taza techo tema tiempo tierra
    tirar toma tomar trama trata trato tumba vida vidas vieja viejo viento violar visión viuda volar votar`
